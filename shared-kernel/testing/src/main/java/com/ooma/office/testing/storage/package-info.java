/// Proves of an aggregate that its rows say what it says, whatever about it changes.
@NullMarked
package com.ooma.office.testing.storage;

import org.jspecify.annotations.NullMarked;
