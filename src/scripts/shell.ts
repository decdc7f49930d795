// Everything that the shell does with scripts, in one piece small enough to stand inside the page: each part acts
// where the page holds its element. A request of its own would hold up the first paint.
import "./LaterFaces.ts";
import "./LanguageLinks.ts";
import "./ThemeSwitch.ts";
import "./GlossaryWords.ts";
import "./ReadingPlace.ts";
import "./ReadingTracker.ts";
import "./goOn.ts";
import "./layAhead.ts";
