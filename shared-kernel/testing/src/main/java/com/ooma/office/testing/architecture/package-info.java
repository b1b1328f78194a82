/// The house's architecture as ArchUnit rules: what the compiler can't guard, and nothing that it
/// can.
@NullMarked
package com.ooma.office.testing.architecture;

import org.jspecify.annotations.NullMarked;
