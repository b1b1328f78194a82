/// What keeps a database of the last release upgradable.
package com.ooma.office.testing.migration;
