package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that was found, with what was searched for marked in it.
 *
 * @param address of the page that shows it
 * @param code its reference or code, empty where the title needs none
 * @param title its name, or what it says
 * @param details what places it, as far as it is known
 * @param quote people's own words where they are not the title
 * @param state its state in words, or null
 */
public record SearchLine(
        String address,
        List<SearchWords.Piece> code,
        List<SearchWords.Piece> title,
        List<SearchWords.Piece> details,
        List<SearchWords.Piece> quote,
        String state)
        implements Serializable {

    public String getAddress() {
        return address;
    }

    public List<SearchWords.Piece> getCode() {
        return code;
    }

    public List<SearchWords.Piece> getTitle() {
        return title;
    }

    public List<SearchWords.Piece> getDetails() {
        return details;
    }

    public List<SearchWords.Piece> getQuote() {
        return quote;
    }

    public String getState() {
        return state;
    }
}
