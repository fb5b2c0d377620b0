package org.satyapan.report.offenders;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A small JPEG or PNG.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(byte[] bytes, boolean jpeg, int width, int height) {

	/** Larger ones are not opened: a small file can unpack to a picture without end. */
	private static final long MOST_PIXELS = 40_000_000;

	public String mediaType() {
		return this.jpeg ? "image/jpeg" : "image/png";
	}

	/**
	 * The picture in a file, as it is if it is small, else scaled down.
	 * @param longest longer side in pixels
	 * @return nothing if the bytes are no JPEG or PNG
	 */
	static Optional<Picture> read(byte[] file, int longest) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return read(file, longest, reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			// Broken pictures make the readers fail in many ways; each means: no picture.
			return Optional.empty();
		}
	}

	private static Optional<Picture> read(byte[] file, int longest, ImageReader reader) throws IOException {
		String format = reader.getFormatName().toLowerCase(Locale.ROOT);
		boolean jpeg = format.equals("jpeg");
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((!jpeg && !format.equals("png")) || (long) width * height > MOST_PIXELS) {
			return Optional.empty();
		}
		BufferedImage image = reader.read(0);
		if (Math.max(width, height) <= 2 * longest) {
			return Optional.of(new Picture(file, jpeg, width, height));
		}
		double scale = (double) longest / Math.max(width, height);
		BufferedImage small = new BufferedImage(Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(small, "png", out);
		return Optional.of(new Picture(out.toByteArray(), false, small.getWidth(), small.getHeight()));
	}

}
