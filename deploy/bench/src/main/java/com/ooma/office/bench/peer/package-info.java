/// Others' ways to do the same, measured in turns with ours.
package com.ooma.office.bench.peer;
