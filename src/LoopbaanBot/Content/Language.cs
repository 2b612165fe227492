namespace LoopbaanBot.Content;

internal enum Language
{
    Dutch,
    English,
}
