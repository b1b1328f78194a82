/// Lists as spreadsheets write and read them: one reader and one writer for all services, around
/// the library FastCSV. No list of any service is known here.
@NullMarked
package com.ooma.office.kernel.csv;

import org.jspecify.annotations.NullMarked;
