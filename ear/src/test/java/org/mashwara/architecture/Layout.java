package org.mashwara.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which module and which feature a class belongs to. */
interface Layout {

    /** {@code domain}, {@code services} or {@code web}. */
    Optional<String> moduleOf(JavaClass type);

    /** The package below the root: {@code shared}, {@code meeting} … */
    Optional<String> featureOf(JavaClass type);

    /** The product: a module is where the class was built, a feature is a package below {@code org.mashwara}. */
    static Layout ofTheProduct() {
        return new Layout() {
            private static final Pattern BUILT_IN = Pattern.compile(".*/(domain|services|web)/(?:target/|\\d).*");
            private static final Pattern FEATURE = Pattern.compile("org\\.mashwara\\.(\\w+).*");

            @Override
            public Optional<String> moduleOf(JavaClass type) {
                Optional<URI> source = type.getSource().map(s -> s.getUri());
                return source.flatMap(uri -> firstGroup(BUILT_IN, uri.toString()));
            }

            @Override
            public Optional<String> featureOf(JavaClass type) {
                return firstGroup(FEATURE, type.getPackageName());
            }
        };
    }

    /** The fixtures: {@code <root>.<module>.<feature>}. */
    static Layout below(String rootPackage) {
        Pattern place = Pattern.compile(Pattern.quote(rootPackage) + "\\.(\\w+)\\.(\\w+)");
        return new Layout() {
            @Override
            public Optional<String> moduleOf(JavaClass type) {
                return firstGroup(place, type.getPackageName());
            }

            @Override
            public Optional<String> featureOf(JavaClass type) {
                Matcher matcher = place.matcher(type.getPackageName());
                return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
            }
        };
    }

    private static Optional<String> firstGroup(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
