package org.satyapan.intake.workbook;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.jspecify.annotations.Nullable;

/**
 * XML from strangers, read event by event: without document types, entities or anything
 * from outside of the file.
 */
final class SafeXml extends StreamReaderDelegate {

	private SafeXml(XMLStreamReader reader) {
		super(reader);
	}

	static SafeXml open(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return new SafeXml(factory.createXMLStreamReader(in));
	}

	@Override
	public int next() throws XMLStreamException {
		int event = super.next();
		if (event == DTD || event == ENTITY_REFERENCE) {
			throw new XMLStreamException("A document type, which no spreadsheet program writes");
		}
		return event;
	}

	/** Whether an element begins here. */
	boolean starts(String namespace, String name) {
		return isStartElement() && getLocalName().equals(name) && namespace.equals(getNamespaceURI());
	}

	/** Whether an element ends here. */
	boolean ends(String namespace, String name) {
		return isEndElement() && getLocalName().equals(name) && namespace.equals(getNamespaceURI());
	}

	@Nullable String attribute(String namespace, String name) {
		return getAttributeValue(namespace, name);
	}

	/** A whole number of an attribute, within bounds; else the value for a lack of it. */
	int number(String namespace, String name, int lacking, int most) {
		String value = attribute(namespace, name);
		try {
			return (value == null) ? lacking : Math.max(0, Math.min(most, Integer.parseInt(value.strip())));
		}
		catch (NumberFormatException ex) {
			return lacking;
		}
	}

	/** Passes over the element that begins here, with all that is in it. */
	void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = next();
			depth += (event == START_ELEMENT) ? 1 : (event == END_ELEMENT) ? -1 : 0;
		}
	}

}
