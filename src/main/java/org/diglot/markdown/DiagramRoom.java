package org.diglot.markdown;

import java.util.List;
import java.util.regex.Pattern;

/// Guesses how high a diagram will be once a browser has drawn it, so that the page can keep the room.
final class DiagramRoom {
    /// Of the style sheet's classes, in pixels.
    private static final List<Integer> HEIGHTS = List.of(160, 256, 368, 496, 640, 832);
    private static final Pattern SIDEWAYS = Pattern.compile("(?:graph|flowchart)\\s+(?:LR|RL)\\b.*", Pattern.DOTALL);
    private static final int STEP_DOWN = 75;
    private static final int STEP_ASIDE = 35;
    private static final int MESSAGE = 48;
    private static final int BAR = 28;
    private static final int ENTITY = 60;
    private static final int SQUARE = 420;
    private static final int MARGIN = 100;

    private DiagramRoom() {}

    /// More classes for the figure of this listing; none where it is no diagram.
    static String classes(ListingInfo info, String code) {
        return info.isDiagram() ? " diagram tall-" + (1 + step(height(code))) : "";
    }

    private static int step(int height) {
        int step = 0;
        while (step < HEIGHTS.size() - 1 && HEIGHTS.get(step) < height) {
            step++;
        }
        return step;
    }

    private static int height(String code) {
        List<String> lines = code.lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("%%")).limit(100).toList();
        int count = Math.max(1, lines.size() - 1);
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (SIDEWAYS.matcher(first).matches()) {
            return STEP_ASIDE * count;
        }
        return switch (first.split("[\\s:]", 2)[0]) {
            case "graph", "flowchart", "stateDiagram", "stateDiagram-v2" -> STEP_DOWN * count;
            case "sequenceDiagram" -> MARGIN + MESSAGE * count;
            case "gantt", "timeline" -> MARGIN + BAR * count;
            case "classDiagram", "erDiagram" -> MARGIN + ENTITY * count;
            default -> SQUARE;
        };
    }
}
