package org.diglot.media;

import java.io.EOFException;

/// The one thing of EXIF that readers need. TIFF 6.0, section 2: a header, then entries of twelve bytes.
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 1000;

    private Orientation() {}

    /// @param start of the TIFF header
    /// @return 1 to 8; 1 where nothing is said that makes sense
    static int of(Octets file, long start) {
        try {
            boolean little = file.has(start, "II");
            long directory = start + (little ? file.le32(start + 4) : file.u32(start + 4));
            int entries = Math.min(u16(file, directory, little), MOST_ENTRIES);
            for (long at = directory + 2; at < directory + 2 + 12L * entries; at += 12) {
                if (u16(file, at, little) == TAG) {
                    int value = u16(file, at + 8, little);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (EOFException damaged) {
            // As it is stored, then.
        }
        return 1;
    }

    private static int u16(Octets file, long at, boolean little) throws EOFException {
        return little ? file.le16(at) : file.u16(at);
    }
}
