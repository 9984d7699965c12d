// Made from story/catalog by `npm run story`. Do not edit.
LIST People = brandt, darya, dzerzhinsky, kollontai, kolya, kopylov, kuzma, lenin, lozhevnikov, lutovinov, medvedev, pasha, shlyapnikov, sorokin, stepan, tomsky, trotsky, vetrov, yegor, zinoviev
LIST Terms = 
LIST Sheets = 
