/// Keeps of a release what the next one is tried on: what its services have in their tables, and
/// what they ask of them.
@NullMarked
package com.ooma.office.e2e.release;

import org.jspecify.annotations.NullMarked;
