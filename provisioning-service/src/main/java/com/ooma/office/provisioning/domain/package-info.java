/// The rules of provisioning: numbers and who has them, phones and where they are, a company's
/// extensions, shipments, and what a phone is told. Knows `java.*` and the kernel's values only.
@NullMarked
package com.ooma.office.provisioning.domain;

import org.jspecify.annotations.NullMarked;
