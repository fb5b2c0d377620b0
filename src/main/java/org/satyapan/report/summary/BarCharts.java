package org.satyapan.report.summary;

import java.util.HexFormat;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Native bar charts over a table that stands on the same sheet.
 */
final class BarCharts {

	/** Dark to light, so that they differ on a black and white printer too. */
	private static final List<String> FILLS = List.of("16324F", "8FA6BD", "FFFFFF", "5B5B5B", "C9C9C9", "E8DCC0");

	private BarCharts() {
	}

	/**
	 * Draws one.
	 * @param columns positions of the value columns, each a series named by the heading
	 * row's cell
	 * @param stacked whether the series lie end to end
	 */
	static void draw(XSSFSheet sheet, String title, int headingRow, int firstRow, int lastRow, List<Integer> columns,
			boolean stacked, XSSFClientAnchor anchor) {
		XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
		chart.setTitleText(title);
		chart.setTitleOverlay(false);
		XDDFChartLegend legend = chart.getOrAddLegend();
		legend.setPosition(LegendPosition.BOTTOM);
		XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
		// The first row of the table stands on top, as in the table.
		categories.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
		values.setCrosses(AxisCrosses.MAX);
		values.setMinimum(0);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
		data.setGapWidth(60);
		data.setVaryColors(false);
		var names = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 0, 0));
		int at = 0;
		for (int column : columns) {
			XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, XDDFDataSourcesFactory
				.fromNumericCellRange(sheet, new CellRangeAddress(firstRow, lastRow, column, column)));
			series.setTitle(sheet.getRow(headingRow).getCell(column).getStringCellValue(),
					new CellReference(sheet.getSheetName(), headingRow, column, true, true));
			// LibreOffice draws a series without an explicit fill invisibly.
			series.setFillProperties(
					new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(FILLS.get(at % FILLS.size())))));
			series.setLineProperties(
					new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
			at++;
		}
		chart.plot(data);
		if (stacked) {
			overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
		}
		chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(BarCharts::showValues);
	}

	/**
	 * Lays the parts of a stacked bar end to end. The attribute is written as text, since
	 * the small edition of the schemas lacks the type of its value.
	 */
	private static void overlap(CTBarChart bars) {
		try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
			cursor.setAttributeText(new QName("val"), "100");
		}
	}

	private static void showValues(CTBarSer series) {
		CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

}
