// Searches the lines of one file for the queries of another with MiniSearch, as OtherEngine.cs says.
const fs = require("fs");
const MiniSearch = require("minisearch");

const [texts, queries, rounds] = process.argv.slice(2);
const lines = file => fs.readFileSync(file, "utf8").split("\n").filter(line => line.length > 0);
const tokenize = text => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const started = performance.now();
const index = new MiniSearch({ fields: ["body"], tokenize });
index.addAll(lines(texts).map((body, id) => ({ id, body })));
const built = performance.now() - started;

const asked = lines(queries).map(line => line.split("\t"));
const times = asked.map(() => []);
for (let round = -2; round < Number(rounds); round++) {
    asked.forEach(([kind, words], query) => {
        const start = performance.now();
        index.search(words, { combineWith: kind === "All" ? "AND" : "OR" }).slice(0, 10);
        if (round >= 0) times[query].push(performance.now() - start);
    });
}

const medians = times.map(of => of.sort((a, b) => a - b)[of.length >> 1]).sort((a, b) => a - b);
const at = part => medians[Math.ceil(part * medians.length) - 1];
console.log(`${built} ${at(0.5)} ${at(0.99)}`);
