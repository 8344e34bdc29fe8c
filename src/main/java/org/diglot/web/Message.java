package org.diglot.web;

import org.eclipse.jetty.http.HttpFields;

/// What goes on the wire.
///
/// @param bytes shared by all who are sent them
record Message(int status, HttpFields fields, byte[] bytes) {}
