package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Guesses how high a diagram will be once a browser has drawn it, so that the page can keep the room.
final class DiagramRoom {
    /// Of the style sheet's classes, in pixels.
    private static final List<Integer> HEIGHTS = List.of(160, 256, 368, 496, 640, 832);
    private static final Pattern SIDEWAYS = Pattern.compile("(?:graph|flowchart)\\s+(?:LR|RL)\\b.*", Pattern.DOTALL);
    private static final Pattern UPRIGHT = Pattern.compile("gitGraph\\s+(?:TB|BT)\\b.*", Pattern.DOTALL);
    private static final int ENOUGH = 100;
    private static final int STEP_DOWN = 75;
    private static final int STEP_ASIDE = 35;
    private static final int MESSAGE = 48;
    private static final int BAR = 28;
    private static final int ENTITY = 40;
    private static final int FACT = 30;
    private static final int BRANCH = 80;
    private static final int FLAT = 250;
    private static final int LANDSCAPE = 360;
    private static final int SQUARE = 420;
    private static final int PORTRAIT = 600;
    private static final int MARGIN = 100;

    private DiagramRoom() {}

    /// More classes for the figure of this listing; none where it is no diagram. One that nobody can draw has the room of
    /// its source.
    static String classes(ListingInfo info, String code) {
        if (!info.isDiagram()) {
            return "";
        }
        int height = height(lines(code));
        return height == 0 ? " diagram" : " diagram tall-" + (1 + step(height));
    }

    private static int step(int height) {
        int step = 0;
        while (step < HEIGHTS.size() - 1 && HEIGHTS.get(step) < height) {
            step++;
        }
        return step;
    }

    /// Without settings and comments.
    private static List<String> lines(String code) {
        List<String> lines = new ArrayList<>();
        String end = "";
        for (String line : code.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2 * ENOUGH).toList()) {
            if (!end.isEmpty()) {
                end = line.endsWith(end) ? "" : end;
            } else if (lines.isEmpty() && line.equals("---")) {
                end = "---";
            } else if (line.startsWith("%%{")) {
                end = line.endsWith("}%%") ? "" : "}%%";
            } else if (!line.startsWith("%%") && lines.size() < ENOUGH) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// Nothing for a kind that nobody knows.
    private static int height(List<String> lines) {
        int count = Math.max(1, lines.size() - 1);
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (SIDEWAYS.matcher(first).matches()) {
            return STEP_ASIDE * count;
        }
        if (UPRIGHT.matcher(first).matches()) {
            return MARGIN + MESSAGE * count;
        }
        return switch (first.split("[\\s:;]", 2)[0]) {
            case "graph", "flowchart", "flowchart-elk", "stateDiagram", "stateDiagram-v2" -> STEP_DOWN * count;
            case "sequenceDiagram" -> MARGIN + MESSAGE * count;
            case "gantt" -> MARGIN + BAR * count;
            case "classDiagram", "classDiagram-v2", "erDiagram" -> MARGIN + ENTITY * count;
            case "requirement", "requirementDiagram", "mindmap" -> MARGIN + FACT * count;
            case "kanban", "block", "block-beta" -> FACT * (1 + count);
            case "gitGraph" -> BRANCH * (2 + (int) lines.stream().filter(line -> line.startsWith("branch ")).count());
            case "packet", "packet-beta" -> FLAT;
            case "journey", "timeline", "sankey", "sankey-beta", "treemap", "treemap-beta" -> LANDSCAPE;
            case "pie", "quadrantChart", "xychart", "xychart-beta", "architecture", "architecture-beta", "info",
                    "ishikawa", "ishikawa-beta", "treeView-beta", "venn-beta", "wardley-beta" ->
                SQUARE;
            case "radar-beta", "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment" -> PORTRAIT;
            default -> 0;
        };
    }
}
