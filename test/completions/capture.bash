# Prints what bash offers: bash capture.bash FILE WORD…, with the cursor at the end of the last word.
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
# This one only works while somebody types.
compopt() { :; }
_metakoll
printf '%s\n' "${COMPREPLY[@]}"
