package org.satyapan.intake.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.RowFate;
import org.satyapan.register.SheetTotal;

/**
 * Takes the sheets of one file: the first that is not hidden is read, the others are
 * counted and passed over.
 */
final class FileTaking implements Table.Sink {

	private final String fileId;

	private final Function<String, SheetTaking> begin;

	private final Consumer<SheetTaking.Remarked> remarks;

	private final List<SheetTotal> totals = new ArrayList<>();

	private @Nullable SheetTaking first;

	private String sheet = "csv";

	private int passedOver;

	private Optional<Remark> refusal = Optional.empty();

	private boolean begun;

	private boolean hidden;

	private final Progress progress;

	FileTaking(String fileId, Function<String, SheetTaking> begin, Consumer<SheetTaking.Remarked> remarks,
			Progress progress) {
		this.fileId = fileId;
		this.begin = begin;
		this.remarks = remarks;
		this.progress = progress;
	}

	@Override
	public void sheet(String name, boolean hidden) {
		finish();
		this.sheet = name;
		this.hidden = hidden;
		this.passedOver = 0;
		this.first = (this.begun || hidden) ? null : this.begin.apply(name);
		this.begun |= !hidden;
		this.open = true;
	}

	private boolean open;

	@Override
	public void row(int number, List<String> cells) {
		if (this.first != null) {
			this.first.row(number, cells);
		}
		else {
			this.passedOver++;
			if (this.passedOver == 1) {
				Remark remark = this.hidden ? Remark.hiddenSheet() : Remark.furtherSheet();
				this.remarks.accept(new SheetTaking.Remarked(this.sheet, number, RowFate.IGNORED, remark));
			}
		}
	}

	@Override
	public void broken(int number, String text) {
		if (this.first != null) {
			this.first.broken(number, text);
		}
	}

	@Override
	public void remark(Remark remark) {
		if (this.first != null || !this.open) {
			this.remarks.accept(new SheetTaking.Remarked(this.sheet, 1, RowFate.IGNORED, remark));
		}
	}

	@Override
	public void progress(long rows, long expected) {
		this.progress.at(rows, expected);
	}

	/** Ends the sheet that is open. */
	void finish() {
		if (!this.open) {
			return;
		}
		this.open = false;
		if (this.first != null) {
			this.refusal = this.first.finish();
			int taken = this.first.accepted();
			int rejected = this.first.rejected();
			int ignored = this.first.ignored();
			this.totals.add(new SheetTotal(this.fileId, this.totals.size(), this.sheet, taken + rejected + ignored,
					taken, rejected, ignored));
		}
		else {
			this.totals.add(new SheetTotal(this.fileId, this.totals.size(), this.sheet, this.passedOver, 0, 0,
					this.passedOver));
		}
	}

	/** Why nothing of the file was taken, if nothing was. */
	Optional<Remark> refusal() {
		return this.refusal;
	}

	List<SheetTotal> totals() {
		return this.totals;
	}

	/** Hears how many rows are read, and how many there may be. */
	@FunctionalInterface
	interface Progress {

		void at(long rows, long expected);

	}

}
