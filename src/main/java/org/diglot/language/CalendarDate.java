package org.diglot.language;

/// A day in the calendar of one language.
///
/// @param month from 1
/// @param monthName in the language
/// @param text the whole date as it is written in running text: `26 December 2025`, `۵ دی ۱۴۰۴`
public record CalendarDate(int year, int month, int day, String monthName, String text) {}
