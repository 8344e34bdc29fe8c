package org.diglot.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.diglot.post.Position;

/// The characters of a file: UTF-8, without a byte order mark, lines ended by LF.
final class SourceText {
    private SourceText() {}

    /// Empty, with an error at the offending byte, where the bytes are not UTF-8.
    static Optional<String> of(byte[] bytes, Findings findings) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        // The sign that stands for what cannot be decoded; it can also be there itself.
        if (plain.indexOf('\uFFFD') < 0) {
            return Optional.of(lines(plain));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean malformed = decoder.decode(in, text, true).isError();
        String decoded = lines(text.flip().toString());
        if (!malformed) {
            return Optional.of(decoded);
        }
        String line = decoded.substring(decoded.lastIndexOf('\n') + 1);
        Position at = new Position((int) decoded.chars().filter(c -> c == '\n').count() + 1,
                line.codePointCount(0, line.length()) + 1);
        findings.error(at, "the byte 0x%02X is not UTF-8".formatted(in.get(in.position()) & 0xFF),
                "save the file as UTF-8");
        return Optional.empty();
    }

    private static String lines(String text) {
        return withoutMark(text).replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The characters as they are, with everything that [#of] takes out; empty where the bytes are not UTF-8.
    static Optional<String> raw(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
