package org.diglot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Images for tests, drawn on the spot, and what cameras and editors hang on to them.
public final class Pictures {
    /// Stands in all that readers must not get.
    public static final String SECRET = "Kuche-ye Eram 12";

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return encoded(drawn(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(drawn(width, height), "jpg");
    }

    /// A blue field with a red quarter at the top left, so that its position can be told.
    public static BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        return BlogFixture.act(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
            return out.toByteArray();
        });
    }

    public static BufferedImage decoded(byte[] bytes) {
        return BlogFixture.act(() -> ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    /// Two frames, repeated for ever.
    public static byte[] animatedGif() {
        return BlogFixture.act(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(writer.getDefaultStreamMetadata(writer.getDefaultWriteParam()));
                for (int frame = 0; frame < 2; frame++) {
                    BufferedImage image = drawn(600, 400 + frame);
                    writer.writeToSequence(
                            new IIOImage(image, null,
                                    writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null)),
                            null);
                }
                writer.endWriteSequence();
            }
            return out.toByteArray();
        });
    }

    /// The header of a PNG of any size, with almost nothing behind it.
    public static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 6, 0, 0, 0});
        return joined(Arrays.copyOf(png(1, 1), 8), chunk("IHDR", header.array()), chunk("IDAT", new byte[100_000]),
                chunk("IEND", new byte[0]));
    }

    /// EXIF as a telephone writes it: how the image lies, a description, a position.
    public static byte[] exif(int orientation) {
        byte[] text = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[]{'I', 'I', 42, 0}).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010E, 2, text.length, 100);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0).position(60);
        tiff.putShort((short) 1);
        entry(tiff, 0x0001, 2, 2, 'N');
        tiff.putInt(0).position(100);
        tiff.put(text);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// A photograph with EXIF, XMP, a comment, and a film behind it.
    public static byte[] tellingJpeg(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        return joined(Arrays.copyOf(plain, 2), segment(0xE1, joined("Exif\0\0", exif(orientation))),
                segment(0xE1, joined("http://ns.adobe.com/xap/1.0/\0", SECRET)), segment(0xFE, joined(SECRET)),
                Arrays.copyOfRange(plain, 2, plain.length), joined(SECRET));
    }

    /// A screenshot with text, EXIF, and what was cut off behind it.
    public static byte[] tellingPng(int width, int height, int orientation) {
        byte[] plain = png(width, height);
        return joined(Arrays.copyOf(plain, 33), chunk("tEXt", joined("Author\0", SECRET)),
                chunk("eXIf", exif(orientation)),
                Arrays.copyOfRange(plain, 33, plain.length), joined(SECRET));
    }

    /// An animated GIF with a comment and XMP.
    public static byte[] tellingGif() {
        byte[] plain = animatedGif();
        byte[] end = Arrays.copyOfRange(plain, plain.length - 1, plain.length);
        return joined(Arrays.copyOf(plain, plain.length - 1), new byte[]{0x21, (byte) 0xFE, (byte) SECRET.length()},
                joined(SECRET),
                new byte[]{0}, new byte[]{0x21, (byte) 0xFF, 11}, joined("XMP DataXMP"),
                new byte[]{(byte) SECRET.length()}, joined(SECRET), new byte[]{0}, end, joined(SECRET));
    }

    /// A WebP image as an editor saves it, with EXIF and XMP behind it.
    public static byte[] tellingWebp(int width, int height, int orientation) {
        byte[] plain = encoded(drawn(width, height), "webp");
        ByteBuffer extended = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        extended.putInt(0x0C).put((byte) (width - 1)).put((byte) (width - 1 >> 8)).put((byte) 0)
                .put((byte) (height - 1)).put((byte) (height - 1 >> 8)).put((byte) 0);
        byte[] body = joined("WEBP", riff("VP8X", extended.array()),
                Arrays.copyOfRange(plain, 12, plain.length), riff("EXIF", exif(orientation)),
                riff("XMP ", joined(SECRET)));
        return riff("RIFF", body);
    }

    /// The boxes of an AVIF image of 640 × 480 with an item of EXIF, without what would be its pixels.
    public static byte[] tellingAvif() {
        byte[] type = box("ftyp", joined("avif", new byte[4], "avifmif1"));
        byte[] infos = box("iinf", joined(new byte[]{0, 0, 0, 0, 0, 2}, info(1, "av01"), info(2, "Exif")));
        byte[] properties = box("iprp", box("ipco",
                box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(640).putInt(480).array())));
        int before = type.length + 8 + 4 + infos.length + properties.length + 44 + 8;
        ByteBuffer places = ByteBuffer.allocate(36).putInt(0).putShort((short) 0x4400).putShort((short) 2);
        places.putShort((short) 1).putShort((short) 0).putShort((short) 1).putInt(before).putInt(4);
        places.putShort((short) 2).putShort((short) 0).putShort((short) 1).putInt(before + 4)
                .putInt(SECRET.length());
        return joined(type, box("meta", joined(new byte[4], infos, properties, box("iloc", places.array()))),
                box("mdat", joined("PIXL", SECRET)));
    }

    /// An image that the tests cannot draw: `photo.avif` of 64 × 48 pixels with EXIF and XMP, `film.avif` that moves, and
    /// `inks.jpg` in four inks.
    public static byte[] stored(String name) {
        return BlogFixture.act(() -> Files.readAllBytes(Path.of("src/test/resources/media", name)));
    }

    private static byte[] info(int item, String type) {
        return box("infe", joined(new byte[]{2, 0, 0, 0, 0, (byte) item, 0, 0}, type, new byte[1]));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), type, content);
    }

    private static byte[] riff(String type, byte[] content) {
        return joined(type, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array(),
                content, new byte[content.length % 2]);
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(new byte[]{(byte) 0xFF, (byte) marker},
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(), content);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] checked = joined(type, content);
        CRC32 crc = new CRC32();
        crc.update(checked);
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), checked,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] joined(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
