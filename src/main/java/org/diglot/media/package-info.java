/// Images beside the posts: sizes, formats, metadata, renditions. The only room with the libraries for images.
@NullMarked
package org.diglot.media;

import org.jspecify.annotations.NullMarked;
