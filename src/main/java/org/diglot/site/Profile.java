package org.diglot.site;

/// Where else the owner of the blog can be found.
///
/// @param name of the place, as the owner wrote it
/// @param address a whole URL of http or https, or a mail address as `mailto:`
public record Profile(String name, String address) {}
