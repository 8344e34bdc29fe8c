package org.diglot.announce;

import java.net.URI;

/// One thing to be said to one machine, as the body of a POST.
record Letter(URI to, String mediaType, String body) {}
