package org.diglot.page;

import java.util.List;

/// Something that can be chosen beside what is.
///
/// @param count of the posts there are if one does
public record FacetLink(List<Piece> name, String href, String count, boolean chosen) {}
