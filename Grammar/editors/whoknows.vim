" Vim syntax file for whoknows (*.net).
" Generated from Grammar/whoknows.ebnf by the tests; do not edit.
" Put it into ~/.vim/syntax and add to ~/.vim/ftdetect/whoknows.vim:
"   autocmd BufRead,BufNewFile *.net setfiletype whoknows
if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim

syntax case match
syntax iskeyword @,48-57,_,-,192-255

syntax match whoknowsName /\v<%(%(Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|Rev|Hon|Sen|Gov|Lt|Col|Capt)%(\.)|%(%(%([A-Z]|[^\x00-\x7f[:lower:]]))%(\.))+|%(%([A-Z]|[^\x00-\x7f[:lower:]]))%(%(%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))|[\x27\x2d\x2e\u2019\xb7\u200c\u200d]%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f])))*)|%(%(%([a-z]|[[:lower:]]))+)[\x27\x2d\u2019]%(%([A-Z]|[^\x00-\x7f[:lower:]]))%(%(%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))|[\x27\x2d\x2e\u2019\xb7\u200c\u200d]%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f])))*))/
syntax match whoknowsNumber /\v<%(%([0-9])+)/
syntax match whoknowsNumber /\v<%(%(%([0-9])+)%(\.)%(%([0-9])+))/
syntax match whoknowsDate /\v<%(%([\x31\x32]%([0-9])%([0-9])%([0-9]))%(\-)%([0-9])%([0-9]))/
syntax match whoknowsDate /\v<%(%([\x31\x32]%([0-9])%([0-9])%([0-9]))%(\-)%([0-9])%([0-9])%(\-)%([0-9])%([0-9]))/
syntax match whoknowsErrorCode /\v<%(%(E)%([0-9])%([0-9])%([0-9])%([0-9]))/
syntax match whoknowsTag /\v%(\#)%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))%(%(%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))|[\x2d]%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f])))*)/
syntax match whoknowsHandle /\v%(\@)%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))%(%(%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))|[\x2d\x2e]%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f])))*)/
syntax match whoknowsVariable /\v%(\$)%(%(%([a-z]|[[:lower:]]))|%([0-9]))%(%(%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f]))|[\x2d]%(%([a-zA-Z0-9\x5f]|[^\x00-\x7f])))*)/
syntax match whoknowsComment /\v%(\-\-|\#\!)%([^\x0a\x0d\x00]*)/

syntax region whoknowsString start=/\v[\u201c\u201e]/ skip=/\v\\./ end=/\v[\u201c\u201d]/ oneline
syntax region whoknowsString start=/\v\"/ skip=/\v\\./ end=/\v\"/ oneline
syntax region whoknowsString start=/\v\"\"\"/ skip=/\v\\./ end=/\v\"\"\"/

syntax keyword whoknowsBlock do else end suppose then
syntax keyword whoknowsDate ago april august day days december eight february five four friday hour
      \ hours in january july june last march may minute minutes monday month months next nine
      \ november october one saturday september seven six sunday ten three thursday today tomorrow
      \ tuesday twelve two wednesday week weeks year years yesterday
syntax keyword whoknowsJoining about after and as at because before by every for from into
      \ introduced knows of on or over since through to trusts until via with within without
syntax keyword whoknowsLead alias ask average break cancel contact contacts count deepen define
      \ edit events exit expect explain export faces favours fix forget found help highest history
      \ how i if import include interactions introduce introductions keep let list log lost lowest
      \ median meet merge needs note notes open opportunities people plot print promise promises
      \ quit redo relationships rename restore retract run save seek set show simulate skills skip
      \ tag tags thank ties total undo untag want what when where who whom why
syntax keyword whoknowsVerb barely can declined excel excels helped know live lives me my need
      \ promised saw somewhat struggle struggles trust value values very vouch vouches well work
      \ works
syntax keyword whoknowsExpression contains false has is not true
syntax keyword whoknowsOther aliases am among ascending be better cannot changed communities csv
      \ descending did does dot each empty error exclude fifteen fifty google group habit habits
      \ happened ical json known leads limit linkedin many markdown matters mbox neglecting network
      \ never nowhere opportunity order owe owes parameters preview reach seed settings should
      \ steps table tagged text the this variables vcard

highlight default link whoknowsBlock Conditional
highlight default link whoknowsDate Constant
highlight default link whoknowsJoining PreProc
highlight default link whoknowsLead Statement
highlight default link whoknowsVerb Function
highlight default link whoknowsExpression Operator
highlight default link whoknowsOther Keyword
highlight default link whoknowsName Identifier
highlight default link whoknowsNumber Number
highlight default link whoknowsErrorCode Constant
highlight default link whoknowsTag Tag
highlight default link whoknowsHandle Special
highlight default link whoknowsVariable Type
highlight default link whoknowsComment Comment
highlight default link whoknowsString String

let b:current_syntax = 'whoknows'
let &cpo = s:cpo
unlet s:cpo
