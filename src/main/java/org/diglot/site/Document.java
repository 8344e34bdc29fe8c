package org.diglot.site;

/// A file for machines that the site has in every language, at `/{lang}/{fileName}`.
///
/// @param fileName lower case, with its extension
/// @param mediaType with its charset
/// @param relation the link type under which pages announce it (HTML, section 4.6.7)
public record Document(String fileName, String mediaType, String relation) {}
