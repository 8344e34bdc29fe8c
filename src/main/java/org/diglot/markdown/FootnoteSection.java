package org.diglot.markdown;

import org.commonmark.node.CustomBlock;

/// Stands for all footnotes of a text. It is rendered apart from the text, so that nothing an author left open can
/// swallow it.
final class FootnoteSection extends CustomBlock {}
