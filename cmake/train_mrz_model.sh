#!/bin/bash
# Teaches tesseract the machine readable zone (OCR-B, A to Z, 0 to 9 and the filler) and prints the
# path of mrz.traineddata. The models that Debian ships read the filler as K or X. Trained once, in
# half a minute: the file lies in the user's cache, in a folder named after what it was made with.
set -euo pipefail

fonts=/usr/share/fonts/opentype/ocr-b
points=12
dots_per_inch=300
exposures=(-3 -1 0 1 3) # from faint to bold: a blurred picture has both

fail() { echo "train_mrz_model: $1" >&2; exit 1; }

# Lines of the shape of passports and cards, the same ones each time.
lines() {
    awk 'BEGIN {
        srand(9303)
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        all = letters "01234567890123456789<"
        for (n = 0; n < 120; n++) {
            text = ""
            if (n % 3 == 0) {
                text = "P<" pick(letters, 3)
                for (part = 0; part < 3; part++)
                    text = text pick(letters, 2 + int(rand() * 9)) (part ? "<" : "<<")
            } else {
                text = pick(all, n % 3 == 1 ? 44 : 15 + int(rand() * 16))
            }
            while (length(text) < 44)
                text = text "<"
            print substr(text, 1, 44)
        }
    }
    function pick(from, count,    text) {
        text = ""
        while (count-- > 0)
            text = text substr(from, 1 + int(rand() * length(from)), 1)
        return text
    }'
}

train() {
    local exposure page pages=()
    lines >lines.txt
    for exposure in "${exposures[@]}"; do
        page=mrz.OCRB.exp${#pages[@]}
        text2image --text lines.txt --outputbase "$page" --font "OCR B" \
            --fonts_dir "$fonts" --fontconfig_tmpdir "$PWD" --ptsize "$points" \
            --resolution "$dots_per_inch" --exposure "$exposure"
        tesseract "$page.tif" "$page" --psm 6 box.train
        pages+=("$page")
    done
    unicharset_extractor "${pages[@]/%/.box}"
    echo "OCRB 0 0 1 0 0" >font_properties
    mftraining -F font_properties -U unicharset -O mrz.unicharset "${pages[@]/%/.tr}"
    cntraining "${pages[@]/%/.tr}"
    local part
    for part in inttemp normproto pffmtable shapetable; do
        mv "$part" "mrz.$part"
    done
    combine_tessdata mrz.
}

made_with=$({
    cat "${BASH_SOURCE[0]}" "$fonts/OCRB.otf"
    tesseract --version 2>/dev/null | head -n 1
} | sha256sum | cut -c1-16)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lobby
final=$cache/mrz-model-$made_with/mrz.traineddata
if [ ! -e "$final" ]; then
    mkdir -p "$cache"
    exec 9>"$cache/mrz-model.lock"
    flock 9
    if [ ! -e "$final" ]; then
        echo "training the model of the machine readable zone once into ${final%/*}" >&2
        work=$(mktemp -d "$cache/training.XXXXXX")
        trap 'rm -rf "$work"' EXIT
        (cd "$work" && OMP_THREAD_LIMIT=1 train >train.log 2>&1) ||
            { tail -n 30 "$work/train.log" >&2; fail "the training failed"; }
        mkdir -p "${final%/*}"
        mv "$work/mrz.traineddata" "$final"
    fi
fi
echo "$final"
