/// What every use case is made of: its marker, the identities it needs, pages of results, and the
/// lines of a CSV file.
package com.ooma.office.kernel.application;
