/// Proves of an aggregate that its rows say what it says, whatever about it changes.
package com.ooma.office.testing.storage;
