/// Holds a service against what the last release promised: its OpenAPI document, its database, its
/// statements.
@NullMarked
package com.ooma.office.testing.release;

import org.jspecify.annotations.NullMarked;
