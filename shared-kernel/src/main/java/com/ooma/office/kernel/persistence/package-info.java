/// What the services' rows and queries share beyond JPA: how values are stored as JSON, and how
/// rows that others have locked are passed over.
package com.ooma.office.kernel.persistence;
