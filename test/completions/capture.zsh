# Prints what zsh offers: zsh -f capture.zsh FOLDER LINE, with the cursor at the end of the line. Completion only works
# while somebody types, so a second zsh in a terminal of its own is typed to. It notes what it offers in a file.
if [[ -n $OFFERS ]]; then
  fpath=($COMPLETIONS $fpath)
  autoload -U compinit
  compinit -D -u
  zstyle ':completion:*' completer _complete
  compadd() {
    # What fills arrays is no offer.
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
      local -a found
      builtin compadd -A found "$@"
      (( $#found )) && print -rl -- $found >> $OFFERS
    fi
    builtin compadd "$@"
  }
  comppostfuncs=(exit)
  bindkey '^I' complete-word
  print ready
  return
fi

zmodload zsh/zpty
export COMPLETIONS=$1 OFFERS=$(mktemp)
zpty typed zsh -f -i
zpty -w typed "source ${(q)0:a}"
local output
zpty -r typed output '*ready[[:space:]]*' || exit 1
zpty -w -n typed "$2"$'\t'
# Until it has gone.
while zpty -r typed output; do :; done
zpty -d typed
cat $OFFERS
rm $OFFERS
