/// Draws the map of the suite from its code, so that the committed one can be held against it.
package com.ooma.office.e2e.map;
