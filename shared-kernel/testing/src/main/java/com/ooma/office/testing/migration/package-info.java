/// What keeps a database of the last release upgradable.
@NullMarked
package com.ooma.office.testing.migration;

import org.jspecify.annotations.NullMarked;
