package org.diglot.markdown;

import java.util.Set;

/// The elements there are: those of HTML, also the obsolete ones, and those of SVG and MathML that stand in HTML. What has
/// another name is no markup.
final class Elements {
    private static final Set<String> NAMES = Set
            .of("""
                a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
                blockquote body br button canvas caption center cite code col colgroup command content data datalist
                dd del details dfn dialog dir div dl dt element em embed fieldset figcaption figure font footer form
                frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd
                keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav
                nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext
                portal pre progress q rb rp rt rtc ruby s samp script search section select shadow slot small source
                spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
                time title tr track tt u ul var video wbr xmp circle clippath defs desc ellipse filter g line
                lineargradient marker mask path pattern polygon polyline radialgradient rect stop symbol text
                textpath tspan use foreignobject animate animatetransform animatemotion set mpath feimage annotation
                annotation-xml maction menclose merror mfenced mfrac mglyph mi mmultiscripts mn mo mover mpadded
                mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
                munderover semantics malignmark""".split("\\s+"));

    private Elements() {}

    /// @param name in lower case; a callout that is out of place is markup too
    static boolean exists(String name) {
        return NAMES.contains(name) || name.equals("callout");
    }
}
