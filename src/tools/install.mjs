// Installs what package-lock.json asks for and node_modules lacks. Plain JavaScript that needs no
// package: on a fresh clone it runs first, and on a Node as old as 20.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const missing = firstMissing();
if (missing) {
  console.log(`Installing packages: ${missing} is not there yet.`);
  // "include=dev", because a machine with NODE_ENV=production would leave out what builds the site.
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("The packages could not be installed; what npm says above tells why.");
    process.exitCode = 1;
  }
}

/** The first package of the lock file that node_modules does not hold in the same version. */
function firstMissing() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  for (const [folder, { version, optional }] of Object.entries(wanted)) {
    if (folder === "" || optional) continue;
    const same = present[folder]?.version === version && existsSync(`${folder}/package.json`);
    if (!same) return `${folder.replace(/^.*node_modules\//, "")} ${version}`;
  }
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}
