/// The house's architecture as ArchUnit rules: what the compiler can't guard, and nothing that it
/// can.
package com.ooma.office.testing.architecture;
