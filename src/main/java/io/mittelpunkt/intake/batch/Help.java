package io.mittelpunkt.intake.batch;

/** What {@code --help} prints. */
final class Help {

  static final String TEXT =
      """
      Places the orders of a file at a running Mittelpunkt, one after the other.

        MITTELPUNKT_KEY=... java -jar mittelpunkt.jar place-orders FILE
            [--to=http://localhost:8080] [--report=FILE.report.jsonl]

      FILE      one order a line: the body of POST productOrder (TMF622 v4), as JSON in UTF-8,
                at most 256 KiB. Blank lines are passed over.
      --to      where the service is.
      --report  where each line's outcome is written, one JSON object a line: placed with the
                order's id, refused with field and detail, or unreachable.
      MITTELPUNKT_KEY  the key of an intake client.

      Run the same command again to go on after it was stopped, whatever stopped it: lines that
      the report has as placed or refused are left out, and nothing is placed twice, even without
      the report. To try refused lines again, mend them in FILE, or name a new report.

      A line is known by what it says. Two equal lines in FILE are two orders, unless they bear an
      externalId: then they are one. An equal line in another file is the order that it was before;
      its orderDate in the report tells. To order the same again, give each an externalId.

      Exit status: 0 all placed; 1 something must be put right first, as it says; 2 the service was
      not there, run it again later; 3 done, and some lines were refused.
      """;

  private Help() {}
}
