package org.diglot.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Language;

/// The words of one block on their way to the proofreader, each character with its place in the source where it stands there as it is read.
public final class Prose {
    private static final int NOWHERE = -1;
    /// What an author put in brackets may be the name of something defined elsewhere.
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\n]{0,300}+]");

    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    public void add(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[text.length()] = place;
        text.append(c);
    }

    /// Something that is not prose.
    public void addObject() {
        add(Proofreader.OBJECT, NOWHERE);
    }

    /// A character that the source says in another way.
    public void addOther(char c) {
        add(c, NOWHERE);
    }

    /// The slips of the block, placed in the source.
    public List<Slip> slips(Language language) {
        Matcher brackets = BRACKETS.matcher(text);
        String prose = brackets.replaceAll(match -> String.valueOf(Proofreader.OBJECT).repeat(match.group().length()));
        List<Slip> slips = new ArrayList<>();
        Proofreader.read(prose, language).forEach(slip -> placed(slip).ifPresent(slips::add));
        return slips;
    }

    /// Empty where markup or another spelling in the source stands between the slip's characters.
    private Optional<Slip> placed(Slip slip) {
        int shift = places[slip.begin()] - slip.begin();
        for (int at = slip.begin(); at < slip.end(); at++) {
            if (places[at] == NOWHERE || places[at] - at != shift) {
                return Optional.empty();
            }
        }
        return Optional.of(slip.moved(shift));
    }
}
