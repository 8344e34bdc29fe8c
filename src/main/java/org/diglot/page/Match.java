package org.diglot.page;

import java.util.ArrayList;
import java.util.List;

import org.diglot.review.Alignment;

/// Blocks of two texts that say the same. Mostly one and one; more where nothing tells which belongs to which, and none on
/// one side where the other text has nothing to say there.
record Match(List<Block> near, List<Block> far) {
    /// Beyond this nobody looks for the best: the product of both numbers of blocks.
    private static final int MOST = 100_000;

    /// The blocks of two sections that are partners, in order: one and one where both have the same kinds of blocks in the
    /// same order, as far as that holds between two that surely belong together.
    static List<Match> of(List<Block> near, List<Block> far) {
        if (isAlike(near, far)) {
            return run(near, far);
        }
        if ((long) near.size() * far.size() > MOST) {
            return List.of(new Match(near, far));
        }
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Step step : Alignment.best(near.size(), far.size(),
                (left, right) -> near.get(left).likeness(far.get(right)))) {
            if (step.left().isPresent() && step.right().isPresent()) {
                int left = step.left().get();
                int right = step.right().get();
                matches.addAll(run(near.subList(i, left), far.subList(j, right)));
                matches.add(new Match(List.of(near.get(left)), List.of(far.get(right))));
                i = left + 1;
                j = right + 1;
            }
        }
        matches.addAll(run(near.subList(i, near.size()), far.subList(j, far.size())));
        return matches;
    }

    private static boolean isAlike(List<Block> near, List<Block> far) {
        return near.stream().map(Block::kind).toList().equals(far.stream().map(Block::kind).toList());
    }

    private static List<Match> run(List<Block> near, List<Block> far) {
        if (near.isEmpty() && far.isEmpty()) {
            return List.of();
        }
        if (!isAlike(near, far)) {
            return List.of(new Match(near, far));
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            matches.add(new Match(List.of(near.get(i)), List.of(far.get(i))));
        }
        return matches;
    }
}
