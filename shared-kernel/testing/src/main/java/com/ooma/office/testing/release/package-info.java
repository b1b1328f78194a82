/// Holds a service against what the last release promised: its OpenAPI document, its database, its
/// statements.
package com.ooma.office.testing.release;
