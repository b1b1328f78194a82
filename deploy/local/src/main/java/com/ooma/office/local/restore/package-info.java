/// Brings tables and topics together again after the database was restored to an earlier moment:
/// what was told since then is void, and what was heard since then is heard again.
@NullMarked
package com.ooma.office.local.restore;

import org.jspecify.annotations.NullMarked;
