"""The cells of the benchmark by xlsxwriter, rows put aside as ours are. Prints seconds, seconds
of the processor, megabytes and bytes."""
import datetime, io, resource, sys, time
import xlsxwriter
rows = int(sys.argv[1])
begun = time.monotonic()
out = io.BytesIO()
book = xlsxwriter.Workbook(out, {"constant_memory": True})
sheet = book.add_worksheet("Bench")
text, whole, number, day = (book.add_format({"num_format": f}) for f in ("@", "#,##0", "#,##0.00", 'm"/"d"/"yyyy'))
sheet.freeze_panes(1, 0)
bold = book.add_format({"bold": True})
for column in range(20):
    sheet.write_string(0, column, f"Column {column}", bold)
for at in range(rows):
    row = at + 1
    for column in range(11):
        sheet.write_string(row, column, f"{column:02}-{at:07}", text)
    for column in range(11, 14):
        sheet.write_number(row, column, at + column, whole)
    for column in range(14, 16):
        sheet.write_number(row, column, at + 0.25, number)
    for column in range(16, 19):
        sheet.write_datetime(row, column, datetime.date(2026, at % 12 + 1, at % 28 + 1), day)
    sheet.write_boolean(row, 19, at % 2 == 0)
sheet.autofilter(0, 0, rows, 19)
book.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, len(out.getvalue()))
