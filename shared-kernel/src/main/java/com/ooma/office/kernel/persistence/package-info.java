/// What the services' rows and queries share beyond JPA: how values are stored as JSON, how rows
/// that others have locked are passed over, statements in plain JDBC, and which of the database's
/// faults go away by themselves.
@NullMarked
package com.ooma.office.kernel.persistence;

import org.jspecify.annotations.NullMarked;
