package org.mashwara.identity;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.mashwara.shared.Texts;

/**
 * The words for what the audit trail stores by the names of classes, attributes and constants. A text for one class
 * ({@code audit.attribute.Room.capacity}) goes before the one for all ({@code audit.attribute.capacity}); of an embedded
 * value the attribute within it is named ({@code period.from}: {@code audit.attribute.from}).
 */
public final class AuditVocabulary {

    private static final String ATTRIBUTE = "audit.attribute.";

    /** Where pages say the constants of an attribute already; others: {@code audit.value.<attribute>.<CONSTANT>}. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            entry("ActionPoint.state", "action.state."),
            entry("AgendaItem.purpose", "agenda.purpose."),
            entry("Amendment.kind", "amendment.kind."),
            entry("Amendment.state", "amendment.state."),
            entry("Disposition.state", "reply.state."),
            entry("FollowedCalendar.trouble", "followed.trouble."),
            entry("Incumbency.kind", "directory.kind."),
            entry("ItemChange.purpose", "agenda.purpose."),
            entry("LateChange.state", "lateChange.state."),
            entry("Meeting.state", "meeting.state."),
            entry("Minutes.confirmation", "bodies.minutes."),
            entry("MinutesCorrection.outcome", "minutes.outcome."),
            entry("OfferedWay.kind", "lateChange.wayName."),
            entry("ClosingChange.cause", "feedback.closingCause."),
            entry("FeedbackRound.state", "feedback.roundState."),
            entry("OutboxMail.state", "outbox.state."),
            entry("OutboxMail.topic", "told.topic."),
            entry("ReceivedMail.kind", "replies.kind."),
            entry("ReceivedMail.problem", "replies.problem."),
            entry("ReceivedMail.says", "replies.says."),
            entry("ReceivedMail.state", "replies.state."),
            entry("PlanningRun.state", "planning.state."),
            entry("Point.kind", "said.kind."),
            entry("Point.state", "said.state."),
            entry("PointStep.kind", "point.event."),
            entry("Questionnaire.state", "questionnaire.state."),
            entry("Response.state", "feedback.response."),
            entry("Setting.key", "setting."),
            entry("SignInAttempt.kind", "audit.value.signIn."),
            entry("VoidedIncumbency.kind", "directory.kind."),
            entry("WorkplanVersion.state", "workplan.state."),
            entry("agreement", "agreement."),
            entry("answer", "meeting.answer."),
            entry("approval.kind", "lateChange.approval."),
            entry("device.browser", "device.browser."),
            entry("device.system", "device.system."),
            entry("capacity", "bodies.capacity."),
            entry("cause", "lateChange.cause."),
            entry("channel", "answer.channel."),
            entry("charge", "directory.kind."),
            entry("clearingCharges", "directory.kind."),
            entry("decisionRule", "bodies.decision."),
            entry("endReason", "sessions.state."),
            entry("language", "account.language."),
            entry("minutesConfirmed", "bodies.minutes."),
            entry("permission.earlierState", "permission.state."),
            entry("permission.state", "permission.state."),
            entry("presence", "session.presence."),
            entry("presidingCharges", "directory.kind."),
            entry("prospect", "lateChange.prospect."),
            entry("rating", "rating."),
            entry("roles", "role."),
            entry("verdict", "verdict."),
            entry("way", "lateChange.wayName."));

    private final ResourceBundle texts;

    private AuditVocabulary(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The words of a person's language. */
    public static AuditVocabulary in(Locale locale) {
        return new AuditVocabulary(Texts.in(locale));
    }

    /** What a class is called. */
    public Optional<String> thing(String object) {
        return text("audit.thing." + object);
    }

    /** What an attribute is called, without the language of a text in two languages. */
    public Optional<String> attribute(String object, String attribute) {
        String name = attribute.replaceFirst("\\.(en|ur)$", "");
        return candidates(object, name).stream()
                .map(candidate -> text(ATTRIBUTE + candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a constant of an attribute is called; nothing for a value that is not a constant. */
    public Optional<String> constant(String object, String attribute, String value) {
        return candidates(object, attribute).stream()
                .filter(CONSTANTS::containsKey)
                .findFirst()
                .flatMap(known -> text(CONSTANTS.get(known) + value))
                .or(() -> text("audit.value." + attribute + "." + value));
    }

    private static Set<String> candidates(String object, String attribute) {
        String last = attribute.substring(attribute.lastIndexOf('.') + 1);
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(object + "." + attribute);
        candidates.add(attribute);
        candidates.add(last);
        return candidates;
    }

    private Optional<String> text(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
