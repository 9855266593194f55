package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import salescoach.bot.csv.CsvRows.Line;
import salescoach.bot.roster.ManyProspectsStore;

/** Works through a table, batch by batch. */
final class Reading<R> {

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_CHARACTERS = 2_000_000;

  private final Intake<R> intake;
  private final Header header;
  private final DateForms forms;
  private final CsvImport.Listener listener;
  private long rows;
  private long fresh;
  private long changed;
  private long same;
  private long bad;

  Reading(Intake<R> intake, Header header, DateForms forms, CsvImport.Listener listener) {
    this.intake = intake;
    this.header = header;
    this.forms = forms;
    this.listener = listener;
  }

  Taken all(CsvRows from, Function<List<R>, Written> to) {
    List<Line> batch = new ArrayList<>();
    int characters = 0;
    for (Optional<Line> line = from.next(); line.isPresent(); line = from.next()) {
      batch.add(line.get());
      characters += line.get().characters();
      if (batch.size() == MOST_ROWS || characters >= MOST_CHARACTERS) {
        work(batch, to);
        batch.clear();
        characters = 0;
      }
    }
    work(batch, to);
    List<String> notes = forms.guessed() ? List.of(Notes.MONTH_FIRST) : List.of();
    return new Taken(fresh, changed, same, bad, true, notes);
  }

  private void work(List<Line> batch, Function<List<R>, Written> to) {
    Dates dates = forms.by(header, batch);
    List<Trouble> troubles = new ArrayList<>();
    List<R> good = new ArrayList<>();
    for (Line line : batch) {
      try {
        good.add(intake.row(new Cells(header, line, dates)));
      } catch (BadRow wrong) {
        troubles.add(new Trouble(line.line(), String.valueOf(wrong.getMessage())));
      }
    }
    if (!good.isEmpty()) {
      Written written = to.apply(good);
      fresh += written.fresh();
      changed += written.changed();
      same += written.same();
      troubles.addAll(written.troubles());
    }
    bad += troubles.size();
    troubles.sort((one, other) -> Long.compare(one.line(), other.line()));
    troubles.forEach(listener.trouble());
    rows += batch.size();
    listener.progress().accept(rows);
  }

  /** Writes rows in their order; those about the same one after the other. */
  Written write(Handle transaction, List<R> batch) {
    ManyProspectsStore.searchByIndex(transaction);
    Written all = Written.NOTHING;
    List<R> run = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (R row : batch) {
      Collection<String> names = intake.identities(row);
      if (names.stream().anyMatch(seen::contains)) {
        all = all.plus(intake.write(transaction, run));
        run = new ArrayList<>();
        seen.clear();
      }
      run.add(row);
      seen.addAll(names);
    }
    return all.plus(intake.write(transaction, run));
  }
}
