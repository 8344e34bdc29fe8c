package org.diglot.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// `[[Post#Heading|label]]` or `![[image.png|alt|300]]`, as Obsidian writes links and embeds. Its children are what is read
/// where it leads nowhere, and what is read of its label everywhere.
final class WikiLink extends CustomNode {
    private final String target;
    private final String heading;
    private final List<String> labels;
    private boolean embed;

    private WikiLink(String target, String heading, List<String> labels) {
        this.target = target;
        this.heading = heading;
        this.labels = labels;
    }

    /// @param text what stands between the brackets
    static WikiLink of(String text) {
        // In a table the bar has to be escaped.
        String[] parts = text.replace("\\|", "|").split("\\|", -1);
        String[] place = parts[0].split("#", 2);
        List<String> labels = List.of(parts).subList(1, parts.length).stream().map(String::strip).toList();
        // `[[Post#Part#Heading]]` names the way to a heading; the last one is meant.
        String heading = place.length == 1 ? "" : place[1].substring(place[1].lastIndexOf('#') + 1).strip();
        WikiLink link = new WikiLink(place[0].strip(), heading, labels);
        link.content().forEach(link::appendChild);
        return link;
    }

    /// Takes it as an embed: an exclamation mark stands before it.
    void embed() {
        embed = true;
        if (isImage()) {
            // Its words are alternative text, which has no markup, or there are none.
            Nodes.children(this).forEach(Node::unlink);
            appendChild(new Text(label()));
        }
    }

    boolean isImage() {
        return embed && FileKind.isImage(target);
    }

    /// Whether it shows text of another post.
    boolean isPart() {
        return embed && (FileKind.isPost(target) || !FileKind.isFile(target));
    }

    String target() {
        return target;
    }

    String heading() {
        return heading;
    }

    /// The label without the size of an image; empty without one.
    String label() {
        return labels.stream().filter(label -> !label.isEmpty() && !isSize(label)).findFirst().orElse("");
    }

    /// The size an image should have.
    Optional<Size> size() {
        return labels.stream().flatMap(label -> Size.of(label).stream()).reduce((_, last) -> last);
    }

    private boolean isSize(String label) {
        return FileKind.isImage(target) && Size.of(label).isPresent();
    }

    private List<Node> content() {
        if (!label().isEmpty()) {
            return LabelText.read(label());
        }
        String place = target.isEmpty() || heading.isEmpty() ? target + heading : target + " › " + heading;
        return List.of(new Text(place.replaceFirst("\\.md$", "")));
    }

    @Override
    protected String toStringAttributes() {
        return String.format(Locale.ROOT, "target=%s heading=%s", target, heading);
    }
}
