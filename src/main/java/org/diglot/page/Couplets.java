package org.diglot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts two texts into rows.
final class Couplets {
    private final Halves halves;
    private final List<Couplet> couplets = new ArrayList<>();
    private int block;
    private int verse;

    Couplets(Halves halves) {
        this.halves = halves;
    }

    List<Couplet> all() {
        for (Halves.Passages passages : halves.all()) {
            Match.of(passages.near(), passages.far()).forEach(this::add);
        }
        return couplets;
    }

    private void add(Match match) {
        if (match.near().size() == 1 && match.far().size() == 1) {
            add(match.near().getFirst(), match.far().getFirst());
        } else {
            add(kind(match), html(match.near()), html(match.far()), match.near().size());
        }
        block += match.near().size();
    }

    private static String kind(Match match) {
        List<Block> blocks = Stream.concat(match.near().stream(), match.far().stream()).toList();
        Block first = blocks.getFirst();
        return first.isHeading() ? kind(first) : blocks.stream().allMatch(Block::isParagraph) ? "verse" : "matter";
    }

    private void add(Block near, Block far) {
        List<Block> items = near.items();
        List<Block> farItems = far.items();
        if (near.isSame(far)) {
            add("solo", near.withoutCaption(), "", 1);
            if (!near.caption().isEmpty() || !far.caption().isEmpty()) {
                add("matter", near.caption(), far.caption(), 0);
            }
        } else if (!items.isEmpty() && items.size() == farItems.size()) {
            for (int i = 0; i < items.size(); i++) {
                add("item", items.get(i).html(), farItems.get(i).html(), 1);
            }
        } else {
            add(kind(near), near.html(), far.html(), 1);
        }
    }

    private static String kind(Block block) {
        return block.isParagraph()
                ? "verse"
                : !block.isHeading() ? "matter" : block.html().startsWith("<h2") ? "part" : "sub";
    }

    private void add(String kind, String near, String far, int blocks) {
        boolean numbered = kind.equals("verse") || kind.equals("item");
        couplets.add(new Couplet(kind, near, far, block, block + blocks, numbered ? ++verse : 0));
    }

    private static String html(List<Block> blocks) {
        return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
    }
}
