package org.diglot.markdown;

import org.commonmark.node.CustomBlock;

/// The author's title of a callout; its children are inline.
final class CalloutTitle extends CustomBlock {}
